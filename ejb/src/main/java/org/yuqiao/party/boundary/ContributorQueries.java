package org.yuqiao.party.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yuqiao.party.model.Contributor;
import org.yuqiao.party.store.Contributors;

/** Who may have capital in the pool, as other contexts read it. */
@Dependent
public class ContributorQueries {

  @Inject private Contributors contributors;

  /** All contributors by code: the city, the districts, the areas of our own codes. */
  public List<Contributor> all() {
    return contributors.all();
  }

  /** The contributor of a code. */
  public Optional<Contributor> ofCode(String code) {
    return all().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The contributor of exactly that name. */
  public Optional<Contributor> named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The contributor that a text means: its code, its name, or a body of it. */
  public Optional<Contributor> meant(String text) {
    return text == null ? Optional.empty() : Contributor.meant(all(), text);
  }
}
