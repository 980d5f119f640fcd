package org.yuqiao.web.rest.imports;

import java.util.List;
import org.yuqiao.history.boundary.ImportFault;
import org.yuqiao.history.boundary.ImportResult;
import org.yuqiao.web.rest.http.Problem;

/** A problem (RFC 9457) that says what an import found: nothing was imported because of faults. */
public record ImportProblem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String clause,
    int rows,
    int imported,
    int alreadyPresent,
    List<ImportFault> faults) {

  static ImportProblem of(Problem problem, ImportResult result) {
    return new ImportProblem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.instance(),
        problem.code(),
        problem.clause(),
        result.rows(),
        result.imported(),
        result.alreadyPresent(),
        result.faults());
  }
}
