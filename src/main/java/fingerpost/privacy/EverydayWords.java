package fingerpost.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that begin with a capital, or follow "my name is", without being anybody's name. */
final class EverydayWords {

    private static final Set<String> WORDS = words("""
            i i'm i've i'll i'd im a an the and or but if in on at to of for from with by as is are was were be been not no yes it
            it's its this that these those there here he she they we you your his her their our us them him who what when where why how
            which all any some more most very too so than then just only also still again now today yesterday tomorrow please thanks
            thank can could would should will may might must do does did done have has had get got go goes gone went say says said
            see seen use used using need needs want wants try tried can't don't doesn't didn't isn't wasn't won't cannot
            nhs gp gps uk england wales cymru scotland ireland cardiff caerdydd vale barry penarth newport llandough london bristol europe
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
            october november december spring winter christmas easter eid ramadan
            hospital clinic surgery pharmacy doctor doctors nurse dentist boots tesco google facebook youtube iphone ipad android
            cpn cbt copd ms adhd covid dvla dwp pip mri ct nurse's app link page website leaflet video number phone email form map
            english welsh cymraeg urdu polish british american indian asian african black white muslim christian jewish hindu sikh
            deaf blind disabled diabetic pregnant autistic gay trans vegan vegetarian retired
            hi hello dear hey sorry help stop error wrong right out old new up down off over under after before about because
            mr mrs miss dr sir madam mum mam dad nan nain taid gran son daughter wife husband friend carer baby
            mae yn yr y a ac o i ar am ei eu fy dyw nid ydy yw'r dwi dw'i rwy rwy'n dwi'n diolch helo hoffwn wedi mae'r nad
            health board council trust service services team centre unit ward school university library
            date birth address postcode number name dob email mobile landline tel nhs wrong missing blank required box field
            fine well happy sad angry worried unable able sure afraid trying looking waiting writing calling using reading
            caring living having getting going unwell ill sick tired confused lost stuck here back home alone okay ok
            """);

    private static final Pattern WHAT =
            Pattern.compile(".*(?:ish|ese|ian|ic|ist|ing|ed|ive|ous|ful|able|less|ness|ment|tion)");
    private static final int SHORT = 5;

    private EverydayWords() {}

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.strip().split("\\s+")));
    }

    static boolean holds(String plain) {
        return WORDS.contains(plain);
    }

    /** Whether it sounds like what somebody is or does rather than who: Spanish, Nigerian, diabetic. */
    static boolean tellsWhat(String plain) {
        return plain.length() > SHORT && WHAT.matcher(plain).matches();
    }
}
