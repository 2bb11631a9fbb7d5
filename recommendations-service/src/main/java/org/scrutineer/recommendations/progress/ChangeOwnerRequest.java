package org.scrutineer.recommendations.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.scrutineer.recommendations.committee.Owner;

/** Somebody else must see to it now. */
public record ChangeOwnerRequest(@NotNull @Valid Owner owner) {}
