package org.yuqiao.web.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yuqiao.casefile.boundary.Verification;
import org.yuqiao.casefile.boundary.Verification.Finding;
import org.yuqiao.casefile.boundary.VerifyRecord;
import org.yuqiao.closing.boundary.VerifySeals;

/** Runs the check of the whole record and shows what was found. */
@Named
@ViewScoped
public class VerificationPage implements Serializable {

  private static final int SHOWN = 500;

  @Inject private transient VerifyRecord verifyRecord;
  @Inject private transient VerifySeals verifySeals;

  private Verification result;

  public void verify() {
    result = verifyRecord.verify().and(verifySeals.findings());
  }

  /** What the last run found, or null before one. */
  public Verification getResult() {
    return result;
  }

  public List<Finding> getShown() {
    return result.findings().stream().limit(SHOWN).toList();
  }
}
