package org.scrutineer.recommendations.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who must see to something.
 *
 * @param name a public name: of the person, the post or the body
 * @param personId the person, where known
 */
@Embeddable
@Schema(name = "Owner")
@JsonIgnoreProperties(ignoreUnknown = true)
public record Owner(
        @Enumerated(EnumType.STRING) @Column(name = "owner_kind") @NotNull OwnerKind kind,

        @Column(name = "owner_name") @NotBlank @Size(max = 200) String name,

        @Column(name = "owner_person_id") UUID personId) {}
