package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** In which order nets find their ways: the earlier ones take the best, which sometimes leaves too little for the later ones. */
enum Order {
	GIVEN, REVERSED, LARGEST_FIRST;

	List<Net> of(List<Net> nets) {
		List<Net> ordered = new ArrayList<>(nets);
		if (this == REVERSED) {
			Collections.reverse(ordered);
		} else if (this == LARGEST_FIRST) {
			ordered.sort(Comparator.comparingInt(net -> -net.legs.size()));
		}
		return ordered;
	}
}
