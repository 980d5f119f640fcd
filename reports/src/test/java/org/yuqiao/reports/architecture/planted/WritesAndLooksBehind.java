package org.yuqiao.reports.architecture.planted;

import jakarta.persistence.EntityManager;
import org.yuqiao.casefile.model.CaseStatus;
import org.yuqiao.loan.boundary.DrawFunds;

/** A print that asks the database and pays out. */
public record WritesAndLooksBehind(CaseStatus status, EntityManager em, DrawFunds draw) {}
