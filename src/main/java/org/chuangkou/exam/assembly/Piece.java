package org.chuangkou.exam.assembly;

import org.chuangkou.question.kind.Shape;

/**
 * A question of the pool, without its words.
 *
 * @param permille expected share of right answers in thousandths
 * @param section questions of one section stand together on a paper, the lower first
 */
public record Piece(String id, int version, int permille, int section, Shape shape) {}
