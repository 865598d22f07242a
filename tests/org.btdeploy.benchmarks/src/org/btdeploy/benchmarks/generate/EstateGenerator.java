package org.btdeploy.benchmarks.generate;

import java.util.Random;

/**
 * Makes deployments of any size: sites, each built like the large distributed architecture, that send messages to each other.
 * A site has sixty servers in small deployments and three hundred in one of ten thousand. The same numbers give the same
 * deployment.
 */
public final class EstateGenerator {
	/** Fewer servers do not make a site. */
	public static final int SMALLEST = 5;

	private static final double SMALLEST_SITE = 60;

	private EstateGenerator() {
	}

	/**
	 * @param servers how many, at least {@link #SMALLEST}
	 * @param seed chooses among the deployments of that size
	 */
	public static Estate generate(int servers, long seed) {
		if (servers < SMALLEST) {
			throw new IllegalArgumentException("at least " + SMALLEST + " servers, not " + servers);
		}
		Random random = new Random(seed * 31 + servers);
		Estate estate = new Estate("Generated" + servers);
		estate.outsides().add(new Estate.Outside("Internet", "Internet", null));
		int sites = (int) Math.max(1, Math.round(servers / Math.max(SMALLEST_SITE, 3 * Math.sqrt(servers))));
		Site previous = null;
		for (int i = 0; i < sites; i++) {
			int count = servers * (i + 1) / sites - servers * i / sites;
			Site site = new Site(estate, random, i + 1, count);
			site.build();
			if (previous != null) {
				site.connectTo(previous);
			}
			previous = site;
		}
		return estate;
	}
}
