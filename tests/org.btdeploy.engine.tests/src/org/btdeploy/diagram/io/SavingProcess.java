package org.btdeploy.diagram.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;

/** Saves a text and its places until it is killed; what it saves tells its number in every line. */
final class SavingProcess {
	private static final int LINES = 20_000;
	private static final int PLACES = 500;

	private SavingProcess() {
	}

	public static void main(String[] args) throws IOException {
		Path file = Path.of(args[0]);
		for (int number = (int) (System.nanoTime() % 1000) + 1000; true; number++) {
			byte[] text = text(number).getBytes(StandardCharsets.UTF_8);
			AtomicFile.write(file, out -> out.write(text));
			places(number).write(LayoutFile.beside(file));
			System.out.print('.');
			System.out.flush();
		}
	}

	static String text(int number) {
		return ("line of state " + number + "\n").repeat(LINES);
	}

	static int number(String text) {
		return Integer.parseInt(text.substring("line of state ".length(), text.indexOf('\n')));
	}

	static LayoutFile places(int number) {
		LayoutFile places = new LayoutFile();
		for (int i = 0; i < PLACES; i++) {
			places.put("network", "Server-" + i, new Place(number, i));
		}
		return places;
	}

	static int placesNumber(String layout) throws IOException {
		return (int) LayoutFile.parse(layout).get("network", "Server-0").x();
	}
}
