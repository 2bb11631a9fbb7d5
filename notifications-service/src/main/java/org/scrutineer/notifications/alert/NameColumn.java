package org.scrutineer.notifications.alert;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A name as it lies in the table; null where a newer version wrote one that this one does not know, so that the rest can be read. */
abstract class NameColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> names;

    private NameColumn(Class<E> names) {
        this.names = names;
    }

    @Override
    public String convertToDatabaseColumn(E name) {
        return name == null ? null : name.name();
    }

    @Override
    public E convertToEntityAttribute(String column) {
        for (var name : names.getEnumConstants()) if (name.name().equals(column)) return name;
        return null;
    }

    @Converter
    static final class OfKind extends NameColumn<Kind> {
        OfKind() {
            super(Kind.class);
        }
    }

    @Converter
    static final class OfSubjectType extends NameColumn<SubjectType> {
        OfSubjectType() {
            super(SubjectType.class);
        }
    }
}
