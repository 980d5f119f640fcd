package org.yuqiao.access.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuqiao.kernel.Role;

/** Roles as their codes in one column, comma between them, in the order of {@link Role}. */
@Converter
public class RoleSetConverter implements AttributeConverter<Set<Role>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
  }

  @Override
  public Set<Role> convertToEntityAttribute(String codes) {
    return Arrays.stream(codes.split(","))
        .map(code -> Role.ofCode(code).orElseThrow())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
