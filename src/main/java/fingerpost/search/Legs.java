package fingerpost.search;

/** Which of the two legs answer: for measuring one against the other. */
public enum Legs {
    LEXICAL,
    SEMANTIC,
    FUSED
}
