package org.posad.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posad.sandbox.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a client says, be it in a JSON body, a form or the query: to Judge0 they are the same. */
@Component
class Parameters {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper mapper;
    private final int mostBytes;

    Parameters(JsonMapper mapper, Settings settings) {
        this.mapper = mapper;
        this.mostBytes = Math.toIntExact(settings.requestSize().toBytes());
    }

    /** All parameters; those of the body win. */
    Map<String, Object> of(HttpServletRequest request) throws IOException {
        var parameters = new LinkedHashMap<String, Object>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        byte[] body = body(request);
        if (body.length > 0) {
            parameters.putAll(parse(body));
        }
        return parameters;
    }

    /** The token that the client shows; it has been checked, where there is one to check. */
    String client(HttpServletRequest request) {
        String inHeader = request.getHeader(TokenFilter.NAME);
        String shown = inHeader != null ? inHeader : request.getParameter(TokenFilter.NAME);
        return shown != null ? shown : "";
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE, "the request body is larger than %d bytes".formatted(mostBytes));
        }
        return body;
    }

    private Map<String, Object> parse(byte[] body) {
        try {
            Map<String, Object> parsed = mapper.readValue(body, OBJECT);
            if (parsed == null) {
                throw Refusal.badRequest("the request body is not a JSON object");
            }
            return parsed;
        } catch (JacksonException e) {
            throw Refusal.badRequest("the request body is not a JSON object: " + e.getOriginalMessage());
        }
    }
}
