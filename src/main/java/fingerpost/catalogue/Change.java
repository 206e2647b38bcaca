package fingerpost.catalogue;

import org.jspecify.annotations.Nullable;

/** What a thing became, and what it was just before, as whole JSON; before is null for what is new. */
public record Change(Version became, @Nullable String before) {}
