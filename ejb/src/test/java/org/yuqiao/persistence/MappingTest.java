package org.yuqiao.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuqiao.testing.Schema;
import org.yuqiao.testing.TestDatabase;

/** The entities and the tables name the same columns. */
class MappingTest {

  /** Columns the database fills by itself: unique while set. */
  private static final Set<String> GENERATED = Set.of("listed_key", "active_key");

  @ParameterizedTest
  @EnumSource
  void entities_and_tables_name_the_same_columns(TestDatabase database) throws SQLException {
    assertThat(mapped(database.entities())).isEqualTo(tables(Schema.of(database)));
  }

  @Test
  void a_column_without_an_attribute_is_seen() throws SQLException {
    var tables = tables(Schema.of(TestDatabase.H2));
    tables.get("bridge_case").add("planted");
    assertThat(mapped(TestDatabase.H2.entities())).isNotEqualTo(tables);
  }

  private static Map<String, Set<String>> mapped(EntityManagerFactory entities) {
    var columns = new TreeMap<String, Set<String>>();
    var metamodel = entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
    metamodel.forEachEntityDescriptor(
        entity -> {
          var own = (AbstractEntityPersister) entity;
          var names = columns.computeIfAbsent(plain(own.getTableName()), t -> new TreeSet<>());
          own.getIdentifierMapping()
              .forEachSelectable((i, column) -> names.add(plain(column.getSelectionExpression())));
          own.forEachSelectable((i, column) -> names.add(plain(column.getSelectionExpression())));
        });
    metamodel.forEachCollectionDescriptor(
        collection -> {
          var own = (AbstractCollectionPersister) collection;
          var names = columns.computeIfAbsent(plain(own.getTableName()), t -> new TreeSet<>());
          own.getAttributeMapping()
              .getKeyDescriptor()
              .forEachSelectable((i, column) -> names.add(plain(column.getSelectionExpression())));
          own.getAttributeMapping()
              .getElementDescriptor()
              .forEachSelectable((i, column) -> names.add(plain(column.getSelectionExpression())));
          if (own.getAttributeMapping().getIndexDescriptor() != null) {
            own.getAttributeMapping()
                .getIndexDescriptor()
                .forEachSelectable(
                    (i, column) -> names.add(plain(column.getSelectionExpression())));
          }
        });
    return columns;
  }

  private static Map<String, Set<String>> tables(Schema schema) {
    var columns = new TreeMap<String, Set<String>>();
    schema
        .columns()
        .forEach(
            (table, own) -> {
              var names = new TreeSet<>(own.keySet());
              names.removeAll(GENERATED);
              columns.put(table, names);
            });
    return columns;
  }

  private static String plain(String name) {
    return name.replace("\"", "").toLowerCase(Locale.ROOT);
  }
}
