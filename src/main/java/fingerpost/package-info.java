/** Fingerpost: one place where a health board curates good health information for its area. */
@NullMarked
package fingerpost;

import org.jspecify.annotations.NullMarked;
