package fingerpost.feedback;

/**
 * What a form's template writes into it to keep machines out: the sealed ticket, and what the browser's script is to work
 * out in the background.
 *
 * @param challenge what a number is looked for that hashes to it, with the salt before it; at most {@code most}
 */
public record Guard(String ticket, String algorithm, String challenge, String salt, long most, String signature) {}
