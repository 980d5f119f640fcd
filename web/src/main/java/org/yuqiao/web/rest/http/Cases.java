package org.yuqiao.web.rest.http;

import java.util.List;
import java.util.function.Supplier;
import org.yuqiao.kernel.CaseNumber;
import org.yuqiao.kernel.Refusal;

/** Cases by the number in the path. */
public final class Cases {

  private Cases() {}

  /** The number; what is no number is no case. */
  public static CaseNumber number(String value) {
    if (!CaseNumber.isWellFormed(value)) {
      throw unknown(value).get();
    }
    return new CaseNumber(value);
  }

  /** A number that a page of a list ended with. */
  public static String cursor(String value) {
    if (!CaseNumber.isWellFormed(value)) {
      throw Declined.malformed(
          "after", "参数“after”应为业务编号。", "The parameter \"after\" must be a case number.");
    }
    return value;
  }

  /** Says that there is no such case for the reader. */
  public static Supplier<Declined> unknown(String number) {
    String told = CaseNumber.isWellFormed(number) ? number : "";
    return () ->
        new Declined(
            404,
            List.of(
                new Refusal(
                    "case-not-found",
                    "B-1",
                    null,
                    "没有编号为%s的业务，或无权查看。".formatted(told),
                    "There is no case %s, or it is not yours to see.".formatted(told))));
  }
}
