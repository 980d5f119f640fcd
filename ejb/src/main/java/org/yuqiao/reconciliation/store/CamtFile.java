package org.yuqiao.reconciliation.store;

import java.time.LocalDate;
import org.yuqiao.reconciliation.model.Place;
import org.yuqiao.reconciliation.model.Reading;
import org.yuqiao.sheet.SheetFile;

/** Reads an ISO 20022 statement (camt.053) entry by entry. */
final class CamtFile {

  private CamtFile() {}

  static Reading read(SheetFile.Content content, LocalDate today) {
    return Reading.refused(
        Place.FILE.fault("format-unread", "不能读取camt.053。", "camt.053 is not read."));
  }
}
