package fingerpost.upkeep.loopback;

import org.jspecify.annotations.NullMarked;

/** A website's template, put around the words of each of its pages. */
@NullMarked
interface Skin {

    String page(String siteName, Content content);
}
