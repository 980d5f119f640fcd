package org.yuqiao.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * Who has capital in the pool or may have (出资方): the city, a district, or an area that acts like
 * one. The code is that of GB/T 2260; the three areas without one there have codes of our own. A
 * district is called as in the borrowers' files.
 */
@Entity
@Immutable
@Table(name = "contributor")
public class Contributor {

  /** The code of the city (市级). */
  public static final String CITY = "500000";

  @Id private String code;

  @Column(name = "contributor_name", nullable = false)
  private String name;

  @Column(name = "code_source", nullable = false)
  private String source;

  protected Contributor() {}

  Contributor(String code, String name, String source) {
    this.code = code;
    this.name = name;
    this.source = source;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The standard the code is from: GB/T 2260, or YUQIAO where it is ours. */
  public String source() {
    return source;
  }

  public boolean isCity() {
    return CITY.equals(code);
  }

  /**
   * The contributor that a text means: its code, its name, or a body whose name begins with it,
   * such as 两江新区财政局; a body of the city begins with 市 or 重庆市.
   */
  public static Optional<Contributor> meant(List<Contributor> known, String text) {
    var plain = text.strip();
    var local = plain.startsWith("重庆市") ? plain.substring("重庆市".length()) : plain;
    return known.stream()
        .filter(one -> plain.equals(one.code) || local.startsWith(one.name))
        .max(Comparator.comparing(one -> one.name.length()))
        .or(() -> known.stream().filter(one -> one.isCity() && isOfCity(plain, local)).findFirst());
  }

  private static boolean isOfCity(String plain, String local) {
    return local.startsWith("市") || !local.equals(plain);
  }
}
