package org.yuqiao.party.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuqiao.kernel.Money;
import org.yuqiao.party.model.BorrowerKind;
import org.yuqiao.party.model.District;
import org.yuqiao.party.model.SizeStandard;

/** The official lists an application is filled in from. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReferenceQueries {

  /** A word of a list with its code and both names. */
  public record Word(String code, String zh, String en) {}

  /** The kinds of borrower. */
  public List<Word> kinds() {
    return Arrays.stream(BorrowerKind.values())
        .map(kind -> new Word(kind.code(), kind.zh(), kind.en()))
        .toList();
  }

  /** The sectors of the size standard. */
  public List<String> sectors() {
    return SizeStandard.official().sectors();
  }

  /** The districts and counties. */
  public List<String> districts() {
    return District.all();
  }

  /** The size class that the figures derive; empty where the sector is unknown. */
  public Optional<Word> sizeClass(String sector, int staff, Money revenue, Money assets) {
    return SizeStandard.official()
        .classify(sector, staff, revenue, assets)
        .map(size -> new Word(size.code(), size.zh(), size.en()));
  }
}
