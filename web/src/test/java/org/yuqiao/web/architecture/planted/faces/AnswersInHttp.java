package org.yuqiao.web.architecture.planted.faces;

import jakarta.ws.rs.core.Response;

/** A page that answers as the API does. */
public record AnswersInHttp(Response response) {}
