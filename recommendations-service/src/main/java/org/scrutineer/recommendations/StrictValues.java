package org.scrutineer.recommendations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Refuses, as the sender's mistake, values that JSON and Java know but the database does not: texts with the character zero, and
 * dates outside of the years 1 to 9999.
 */
@Singleton
class StrictValues implements ObjectMapperCustomizer {

    @Override
    public int priority() {
        // After the module for java.time, whose date this replaces.
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("strict-values")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Date()));
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                return (String) context.handleWeirdStringValue(String.class, "", "a text has no character zero");
            }
            return text;
        }
    }

    private static final class Date extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Date() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, date.toString(), "no calendar date");
            }
            return date;
        }
    }
}
