package fingerpost.handouts;

/**
 * A text message and what sending it takes. Phones send the 7-bit alphabet of GSM 03.38 in one segment of 160, a few of
 * whose characters take two places; any other character, such as ŵ or ŷ, makes it 70. In longer messages each segment
 * gives some of its places to being put together again.
 *
 * @param places how many of its alphabet's places it takes, @param most how many one segment has
 */
public record SmsText(String text, int places, int most, int segments) {

    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_TWO_PLACES = "\f^{}\\[~]|€";

    private static final int GSM_ONE = 160;
    private static final int GSM_EACH = 153;
    private static final int UCS2_ONE = 70;
    private static final int UCS2_EACH = 67;

    public static SmsText of(String text) {
        int gsm = gsmPlaces(text);
        if (gsm >= 0) return counted(text, gsm, GSM_ONE, GSM_EACH);
        return counted(text, text.length(), UCS2_ONE, UCS2_EACH);
    }

    private static SmsText counted(String text, int places, int one, int each) {
        return new SmsText(text, places, one, places <= one ? 1 : (places + each - 1) / each);
    }

    /** Fewer than nought when a character is not in the alphabet. */
    private static int gsmPlaces(String text) {
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (GSM.indexOf(letter) >= 0) places++;
            else if (GSM_TWO_PLACES.indexOf(letter) >= 0) places += 2;
            else return -1;
        }
        return places;
    }

    public boolean isOne() {
        return segments == 1;
    }
}
