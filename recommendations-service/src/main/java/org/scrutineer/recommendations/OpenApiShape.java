package org.scrutineer.recommendations;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the description of the interface with what holds everywhere, so that generated clients get it right: the council in
 * the path, the form of every problem, and which fields of an answer are always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiShape implements OASFilter {
    private static final Set<String> ALWAYS_THERE = Set.of(
            "id",
            "reference",
            "status",
            "state",
            "stage",
            "kind",
            "exempt",
            "overdue",
            "ageing",
            "collective",
            "version",
            "items",
            "total",
            "committeeId",
            "madeOn",
            "at",
            "what",
            "before",
            "after",
            "recommendation",
            "action",
            "request",
            "report",
            "actions",
            "progress",
            "deadlines",
            "recommendations",
            "subjectType",
            "subjectId",
            "serviceArea",
            "countBand",
            "raisedOn",
            "independenceWarning",
            "warnings",
            "more",
            "count",
            "evidence",
            "sha256",
            "size",
            "fileName",
            "mediaType",
            "overdueSince",
            "dueSoon",
            "awaitingVerification",
            "open",
            "collectiveGrievances");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach(OpenApiShape::complete);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (!name.endsWith("Request") && !name.endsWith("Upload") && schema.getProperties() != null) {
                schema.setRequired(present(schema));
            }
        });
    }

    private static void complete(String path, PathItem item) {
        if (path.contains("{council}")) {
            item.addParameter(OASFactory.createParameter()
                    .name("council")
                    .in(Parameter.In.PATH)
                    .required(true)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .pattern("[a-z][a-z0-9-]{1,39}")));
        }
        item.getOperations().values().forEach(OpenApiShape::completeProblems);
    }

    private static void completeProblems(Operation operation) {
        var problem = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        for (var status : List.of("400", "401", "403")) operation.getResponses().removeAPIResponse(status);
        operation
                .getResponses()
                .addAPIResponse(
                        "4XX",
                        OASFactory.createAPIResponse()
                                .description("A problem (RFC 9457)")
                                .content(problem));
    }

    private static List<String> present(Schema schema) {
        return schema.getProperties().entrySet().stream()
                .filter(property -> ALWAYS_THERE.contains(property.getKey()) || isFlag(property))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isFlag(Map.Entry<String, Schema> property) {
        var types = property.getValue().getType();
        return types != null && types.equals(List.of(Schema.SchemaType.ARRAY));
    }
}
