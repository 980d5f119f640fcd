package org.yuqiao.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API of version 1. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
