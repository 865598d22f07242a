package org.btdeploy.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.diagram.page.Cutting.Obstacle;
import org.btdeploy.diagram.page.Cutting.Piece;
import org.junit.jupiter.api.Test;

class CuttingTest {
	@Test
	void whatFitsIsNotCut() {
		assertEquals(List.of(new Piece(10, 500, 10, 500)), new Cutting(10, 500, List.of()).pieces(490));
	}

	@Test
	void piecesAreEven() {
		List<Piece> pieces = new Cutting(0, 1000, List.of()).pieces(600);
		assertEquals(2, pieces.size());
		assertEquals(500, pieces.get(0).cutTo(), 7);
	}

	@Test
	void cutsAvoidWhatIsInTheWay() {
		List<Piece> pieces = new Cutting(0, 1000, List.of(new Obstacle(430, 540, 1, true))).pieces(620);
		double cut = pieces.get(0).cutTo();
		assertTrue(cut <= 430 || cut >= 540, "cut at " + cut);
	}

	@Test
	void piecesOverlapWhereSomethingMustBeCut() {
		List<Piece> pieces = new Cutting(0, 1000, List.of(new Obstacle(200, 450, 1, true), new Obstacle(440, 700, 1, true), new Obstacle(690, 900, 1, true)))
				.pieces(620);
		for (Obstacle obstacle : List.of(new Obstacle(200, 450, 1, true), new Obstacle(440, 700, 1, true), new Obstacle(690, 900, 1, true))) {
			assertTrue(pieces.stream().anyMatch(piece -> piece.from() <= obstacle.from() && obstacle.to() <= piece.to()), obstacle::toString);
		}
	}

	@Test
	void somethingLongerThanAPieceDoesNotStopIt() {
		List<Piece> pieces = new Cutting(0, 2000, List.of(new Obstacle(100, 1900, 1, true))).pieces(500);
		assertEquals(0, pieces.getFirst().from());
		assertEquals(2000, pieces.getLast().to());
	}

	@Test
	void everythingIsCoveredAndWholeOnSomePiece() {
		for (int seed = 0; seed < 200; seed++) {
			Random random = new Random(seed);
			double length = 500 + random.nextInt(8000);
			List<Obstacle> obstacles = new ArrayList<>();
			for (int i = random.nextInt(60); i > 0; i--) {
				double from = random.nextDouble() * (length - 260);
				obstacles.add(new Obstacle(from, from + 40 + random.nextInt(210), 1, true));
			}
			List<Piece> pieces = new Cutting(0, length, obstacles).pieces(700);
			for (int i = 1; i < pieces.size(); i++) {
				assertEquals(pieces.get(i - 1).cutTo(), pieces.get(i).cutFrom());
				assertTrue(pieces.get(i).from() < pieces.get(i - 1).to());
			}
			for (Piece piece : pieces) {
				assertTrue(piece.to() - piece.from() <= 700, "seed " + seed + ": " + piece);
			}
			for (Obstacle obstacle : obstacles) {
				assertTrue(pieces.stream().anyMatch(piece -> piece.from() <= obstacle.from() && obstacle.to() <= piece.to()), "seed " + seed + ": " + obstacle);
			}
		}
	}
}
