package fingerpost.practices;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;

/** Pictures of a host page's own parts, before and after the guide. */
@NullMarked
record HostPictures(List<byte[]> parts) {

    static HostPictures of(Page page) {
        var parts = page.locator(".host").all().stream()
                .map(host -> host.screenshot())
                .toList();
        assertThat(parts).hasSize(2);
        return new HostPictures(parts);
    }

    /** To the pixel. */
    void areThoseOf(HostPictures other) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            if (!Arrays.equals(parts.get(i), other.parts.get(i))) same(parts.get(i), other.parts.get(i));
        }
    }

    private static void same(byte[] before, byte[] after) throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(before));
        var other = ImageIO.read(new ByteArrayInputStream(after));
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        int differ = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) if (one.getRGB(x, y) != other.getRGB(x, y)) differ++;
        }
        assertThat(differ).as("pixels of the host that differ").isZero();
    }
}
