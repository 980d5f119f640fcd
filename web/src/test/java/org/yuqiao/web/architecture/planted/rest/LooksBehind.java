package org.yuqiao.web.architecture.planted.rest;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import org.yuqiao.casefile.model.CaseStatus;

/** Goes round the boundaries, and mixes API and page. */
public record LooksBehind(CaseStatus status, EntityManager em, FacesContext page) {}
