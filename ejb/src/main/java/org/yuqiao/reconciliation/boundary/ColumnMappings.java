package org.yuqiao.reconciliation.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuqiao.access.boundary.CurrentActor;
import org.yuqiao.access.boundary.Today;
import org.yuqiao.kernel.Label;
import org.yuqiao.kernel.Outcome;
import org.yuqiao.kernel.Refusal;
import org.yuqiao.policy.model.Clause;
import org.yuqiao.reconciliation.model.ColumnMapping;
import org.yuqiao.reconciliation.model.MappingRules;
import org.yuqiao.reconciliation.model.StatementColumn;
import org.yuqiao.reconciliation.model.StatementFormat;
import org.yuqiao.reconciliation.store.ColumnChoices;
import org.yuqiao.reconciliation.store.OwnAccounts;
import org.yuqiao.reconciliation.store.StatementFiles;
import org.yuqiao.sheet.UnreadableSheet;

/** The columns of each custodian bank's spreadsheets, chosen once and remembered (列映射). */
@Stateless
@RolesAllowed({"treasurer", "auditor", "admin"})
public class ColumnMappings {

  /**
   * A choice.
   *
   * @param headings the heading in the file of each column that is to be read
   */
  public record Form(Map<String, String> headings) {}

  @Inject ColumnChoices choices;
  @Inject OwnAccounts accounts;
  @Inject CurrentActor currentActor;
  @Inject Today today;
  @Inject Event<MappingChosen> chosen;

  /** The remembered mappings, by account and format. */
  public List<MappingView> all() {
    return choices.all().stream().map(MappingView::of).toList();
  }

  /** What a column of a statement may say. */
  public List<Label> columns() {
    return Arrays.stream(StatementColumn.values()).map(StatementColumn::label).toList();
  }

  /** Looks at a file before it is imported; nothing is written. */
  @RolesAllowed("treasurer")
  public StatementPreview preview(StatementFile file, String fundAccount) {
    var format = StatementFiles.formatOf(file.content());
    if (!format.hasColumns()) {
      return StatementPreview.of(format, List.of());
    }
    var remembered = choices.headings(fundAccount, ColumnMapping.idOf(fundAccount, format));
    try {
      var look = StatementFiles.look(file.content(), remembered);
      return StatementPreview.of(format, look, remembered.contains(look.mapping()));
    } catch (UnreadableSheet e) {
      return StatementPreview.of(format, List.of(e.refusal()));
    }
  }

  /** Remembers which headings of an account's files say what. */
  @RolesAllowed("treasurer")
  public Outcome<MappingView> choose(String fundAccount, String format, Form form) {
    var spreadsheet = format(format);
    if (spreadsheet.isEmpty() || accounts.find(fundAccount).isEmpty()) {
      return Outcome.refused(List.of(unknown(fundAccount, format)));
    }
    Map<String, String> headings = form.headings() == null ? Map.of() : form.headings();
    var refusals = MappingRules.refusals(headings);
    return refusals.isEmpty()
        ? Outcome.done(kept(fundAccount, spreadsheet.get(), headings))
        : Outcome.refused(refusals);
  }

  private MappingView kept(
      String fundAccount, StatementFormat format, Map<String, String> headings) {
    var found = choices.find(ColumnMapping.idOf(fundAccount, format));
    var mapping = found.orElseGet(() -> new ColumnMapping(fundAccount, format));
    var by = currentActor.get().username();
    mapping.choose(MappingRules.columns(headings), by, today.now());
    if (found.isEmpty()) {
      choices.add(mapping);
    }
    var view = MappingView.of(mapping);
    chosen.fire(new MappingChosen(view, by));
    return view;
  }

  private static Optional<StatementFormat> format(String name) {
    return Arrays.stream(StatementFormat.values())
        .filter(format -> format.hasColumns() && format.name().equals(name))
        .findFirst();
  }

  private static Refusal unknown(String fundAccount, String format) {
    return new Refusal(
        "mapping-unknown",
        Clause.DATA.id(),
        null,
        "没有专户%s，或格式%s没有列。".formatted(fundAccount, format),
        "There is no special account %s, or the format %s has no columns."
            .formatted(fundAccount, format));
  }
}
