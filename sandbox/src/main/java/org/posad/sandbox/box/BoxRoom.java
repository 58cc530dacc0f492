package org.posad.sandbox.box;

/**
 * How boxes are furnished here.
 *
 * @param ownUsers whether each box has a host user of its own and a room with a bounded number of files; root only
 */
record BoxRoom(long bytes, int files, boolean ownUsers, UserIds users) {}
