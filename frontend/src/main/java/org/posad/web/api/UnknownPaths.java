package org.posad.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is not in the API is not a page of Vaadin's either. */
@RestController
@Hidden
class UnknownPaths {

    @RequestMapping("/api/**")
    void unknown() {
        throw new NotThere("There is nothing at this address. See /api/v1/openapi.");
    }
}
