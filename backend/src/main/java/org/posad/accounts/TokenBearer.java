package org.posad.accounts;

import java.io.Serializable;
import java.util.Set;

/** On whose behalf a request of the API comes, and what it may do. */
public record TokenBearer(LearnerId learner, TokenId token, Set<TokenScope> scopes) implements Serializable {}
