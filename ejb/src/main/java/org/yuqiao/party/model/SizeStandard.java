package org.yuqiao.party.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.kernel.Money;

/**
 * The size classes of enterprises by sector, 工信部联企业〔2011〕300号: an SME where any measure is below
 * its upper limit; medium or small where every measure reaches its lower limit, else the next class
 * down. The table is bundled; this class only applies it.
 */
public final class SizeStandard {

  private static final SizeStandard OFFICIAL =
      new SizeStandard(OfficialTable.lines("sme-size-classes.csv"));

  private final Map<String, List<Threshold>> sectors = new LinkedHashMap<>();

  private SizeStandard(List<String> lines) {
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",");
      sectors.computeIfAbsent(cells[0], sector -> new ArrayList<>()).add(Threshold.of(cells));
    }
  }

  /** The standard in force, as bundled. */
  public static SizeStandard official() {
    return OFFICIAL;
  }

  /** The sectors of the standard, in its order. */
  public List<String> sectors() {
    return List.copyOf(sectors.keySet());
  }

  /** The size class of a firm; empty where the standard does not know the sector. */
  public Optional<SizeClass> classify(String sector, int staff, Money revenue, Money assets) {
    return Optional.ofNullable(sectors.get(sector))
        .map(thresholds -> classify(thresholds, new Figures(staff, revenue, assets)));
  }

  private static SizeClass classify(List<Threshold> thresholds, Figures figures) {
    if (thresholds.stream().noneMatch(limit -> limit.of(figures) < limit.smeBelow())) {
      return SizeClass.LARGE;
    }
    if (thresholds.stream().allMatch(limit -> limit.of(figures) >= limit.mediumFrom())) {
      return SizeClass.MEDIUM;
    }
    if (thresholds.stream().allMatch(limit -> limit.of(figures) >= limit.smallFrom())) {
      return SizeClass.SMALL;
    }
    return SizeClass.MICRO;
  }

  private record Figures(int staff, Money revenue, Money assets) {}

  /** One row: staff in persons, revenue and assets in fen. */
  private record Threshold(String measure, long smeBelow, long mediumFrom, long smallFrom) {

    private static final long FEN_PER_TEN_THOUSAND_YUAN = 1_000_000;

    static Threshold of(String[] cells) {
      long unit = "万元".equals(cells[2]) ? FEN_PER_TEN_THOUSAND_YUAN : 1;
      return new Threshold(
          cells[1],
          Long.parseLong(cells[3]) * unit,
          Long.parseLong(cells[4]) * unit,
          Long.parseLong(cells[5]) * unit);
    }

    long of(Figures figures) {
      return switch (measure) {
        case "staff" -> figures.staff();
        case "revenue" -> figures.revenue().fen();
        case "assets" -> figures.assets().fen();
        default -> throw new IllegalStateException("unknown measure " + measure);
      };
    }
  }
}
