package fingerpost.upkeep;

import java.util.regex.Pattern;

/** Tells the sentences that say who may have or use something. */
final class Eligibility {

    private static final Pattern SAID = Pattern.compile(
            "(?iu)\\b(?:eligib\\p{L}*|entitle\\p{L}*|qualif(?:y|ies)|registered (?:with|at|as)|register (?:with|at|as)|refer yourself|self-refer\\p{L}*|referr(?:al|als|ed)|refer you"
                    + "|free (?:for|if|to|of charge|prescriptions?|nhs)|for free|free (?:flu|eye|dental|school|bus|jab|vaccine)|only (?:available|offered|open|for|if)|you must (?:be|have|live|not)|you(?:'ll|’ll| will)? need to (?:be|have|live)"
                    + "|(?:you(?:'re|’re| are) )(?:not )?(?:able|allowed) to|liv(?:e|es|ing) in|resid(?:ent|ents|es)|available (?:to|for)|open to|offered to|are invited|is for (?:people|anyone|adults|children|women|men|patients)|for people who"
                    + "|can (?:get|have|use|apply|claim|join) (?:it|this|the|a|an|free|your|our|for)|criteria|(?:do not|don't|don’t) need (?:a|to be|an)|on (?:certain |low )?(?:benefits|income)|universal credit|pension credit|anyone (?:can|who)"
                    + "|who can|without an? (?:appointment|referral)|proof of|pregnant|pay for"
                    + "|[cg]h?ymwys|hawl i|cofrestr\\p{L}*|gofrestr\\p{L}*|h?atgyfeiri\\p{L}*|am ddim|dim ond|byw (?:yn|yng|ym)|preswyl\\p{L}*|ar gael i|cynnig i|gwahodd\\p{L}*|g?allwch (?:gael|wneud cais|ddefnyddio|hunan)"
                    + "|hunan-?(?:g|at)\\p{L}+|meini prawf|budd-?dal\\p{L}*|credyd (?:cynhwysol|pensiwn)|beichiog|feichiog|angen (?:atgyfeiriad|apwyntiad)|heb (?:apwyntiad|atgyfeiriad)|rhaid i chi (?:fod|fyw|gael)|i bobl sy|unrhyw un)(?!\\p{L})");
    private static final Pattern HEADED = Pattern.compile(
            "(?iu).*\\b(?:who (?:can|is|may|should|it|qualifies|we)|eligib\\p{L}*|can i (?:get|have|use)|am i|pwy (?:all|sy|a all|gaiff|fydd|ddylai)|[cg]h?ymwys\\p{L}*|a allaf)(?!\\p{L}).*");

    private Eligibility() {}

    static boolean isSaid(String words, String heading) {
        return HEADED.matcher(heading).matches() || SAID.matcher(words).find();
    }
}
