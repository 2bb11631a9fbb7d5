package org.scrutineer.meetings.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the interface description what holds everywhere, so that nobody has to repeat it at each resource: all fields of an
 * answer are always there, though some may be null, and every path begins with the council.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class InterfaceDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            description.getComponents().getSchemas().forEach(InterfaceDescription::requireFields);
        }
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/councils/{council}")) item.addParameter(council());
        });
    }

    private static void requireFields(String name, Schema schema) {
        var isAnswer = name.endsWith("Response")
                || name.startsWith("Page")
                || name.startsWith("Minutes")
                || name.equals("KindPrecision")
                || name.equals("Difference");
        Map<String, Schema> properties = schema.getProperties();
        if (!isAnswer || properties == null) return;
        schema.setRequired(new ArrayList<>(properties.keySet()));
        if (name.startsWith("Page")) properties.get("next").addType(Schema.SchemaType.NULL);
    }

    private static Parameter council() {
        return OASFactory.createParameter()
                .name("council")
                .in(Parameter.In.PATH)
                .required(true)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
