package org.posad.web.certificates;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.posad.certification.Watches;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where an employer wants to be called when a watched certificate counts no more. */
@RestController
@RequestMapping("/api/v1")
class WatchesApi {

    private final ApiDoor door;
    private final Watches watches;

    WatchesApi(ApiDoor door, Watches watches) {
        this.door = door;
        this.watches = watches;
    }

    @PutMapping(path = "/webhook", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> callAt(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestBody JsonNode body) {
        var employer = door.employer(authorization);
        return watches.callAt(employer, address(body.path("url").asString("")))
                .map(secret -> Map.of("secret", secret))
                .orElseThrow(() -> new BadRequest(
                        "That address may not be called. Ask the operator of this site to allow its origin."));
    }

    @DeleteMapping("/watches")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        watches.forget(door.employer(authorization));
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException _) {
            throw new BadRequest("'url' is not an address.");
        }
    }
}
