package org.yuqiao.web.rest.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yuqiao.casefile.boundary.CaseDocuments;
import org.yuqiao.casefile.boundary.CaseDocuments.DocumentView;
import org.yuqiao.casefile.boundary.CaseQueries;
import org.yuqiao.casefile.boundary.FileDocument;
import org.yuqiao.web.rest.http.Body;
import org.yuqiao.web.rest.http.CaseAsked;
import org.yuqiao.web.rest.http.Cases;
import org.yuqiao.web.rest.http.Changes;
import org.yuqiao.web.rest.http.Declined;
import org.yuqiao.web.rest.http.Downloads;

/** The papers of a case (业务资料). */
@Path("/cases/{number}")
@Tag(name = "documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

  @Inject CaseQueries cases;
  @Inject CaseDocuments documents;
  @Inject FileDocument fileDocument;
  @Inject Changes changes;

  @GET
  @Path("documents")
  @Operation(
      summary = "List the papers of a case",
      description = "The papers filed with the case, oldest first (资料清单).")
  public List<DocumentView> listDocuments(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number) {
    var papers = documents.list(Cases.number(number));
    if (papers.isEmpty()) {
      cases.find(Cases.number(number)).orElseThrow(Cases.unknown(number));
    }
    return papers;
  }

  @POST
  @Path("documents")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "File a paper",
      description =
          "Files a paper with the case (上传资料). The body is the file itself, at most 20 MB: PDF,"
              + " OFD, PNG, JPG, XLSX or DOCX by its name's ending.")
  @RequestBody(description = "The file itself.", required = true)
  public Response fileDocument(
      @BeanParam CaseAsked asked,
      @QueryParam("kind")
          @Parameter(
              required = true,
              description = "Code of the kind of paper.",
              example = "APPLICATION_FORM")
          String kind,
      @QueryParam("fileName")
          @Parameter(required = true, description = "The file's name.", example = "申请表.pdf")
          String fileName,
      InputStream body)
      throws IOException {
    byte[] content = Body.read(body, Body.FILE_BYTES, asked.request());
    var form = new FileDocument.Form(kind, fileName, content);
    return changes.on(asked, form, fileDocument::file);
  }

  @POST
  @Path("file-document")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "File a paper (as a verb)",
      description = "The same as POST …/documents, under the verb's code (上传资料).")
  @RequestBody(description = "The file itself.", required = true)
  public Response fileDocumentByVerb(
      @BeanParam CaseAsked asked,
      @QueryParam("kind")
          @Parameter(
              required = true,
              description = "Code of the kind of paper.",
              example = "APPLICATION_FORM")
          String kind,
      @QueryParam("fileName")
          @Parameter(required = true, description = "The file's name.", example = "申请表.pdf")
          String fileName,
      InputStream body)
      throws IOException {
    return fileDocument(asked, kind, fileName, body);
  }

  @GET
  @Path("documents/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(
      summary = "Read a paper",
      description = "The file as it was filed, as an attachment (下载资料).")
  public Response readDocument(
      @PathParam("number") @Parameter(description = "The case's number.", example = "ZD2026-000123")
          String number,
      @PathParam("id")
          @Parameter(
              description = "The paper's id, as listed.",
              example = "0d6f9c0e-6a9a-4d0f-8d0b-5a2a3f6f1c77")
          String id) {
    var paper =
        documents
            .download(Cases.number(number), id)
            .orElseThrow(
                () -> Declined.notFound("没有此资料，或无权查看。", "There is no such paper for you."));
    return Response.ok(paper.bytes(), paper.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.fileName()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
