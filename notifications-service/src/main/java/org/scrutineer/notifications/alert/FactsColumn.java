package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Facts as they lie in the table; a field that a newer version wrote does not stop an older one from reading. What cannot be read at all
 * is null: a person's other alerts are read with it.
 */
@Converter
class FactsColumn implements AttributeConverter<Facts, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(Facts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts must serialise", e);
        }
    }

    @Override
    public Facts convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Facts.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
