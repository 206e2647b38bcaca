package fingerpost.exchange;

import fingerpost.catalogue.Place;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** The Ordnance Survey's grid (EPSG:27700, datum OSGB36) read as WGS84, good to about five metres. */
final class NationalGrid {

    private static final BasicCoordinateTransform TO_WGS84 = transform();

    private NationalGrid() {}

    private static BasicCoordinateTransform transform() {
        var systems = new CRSFactory();
        return new BasicCoordinateTransform(systems.createFromName("EPSG:27700"), systems.createFromName("EPSG:4326"));
    }

    /** The place at this many metres east and north of the grid's origin. */
    static Place place(double easting, double northing) {
        // the transform keeps workings of its own between calls
        synchronized (TO_WGS84) {
            var at = TO_WGS84.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
            return new Place(Math.round(at.y * 1e6) / 1e6, Math.round(at.x * 1e6) / 1e6);
        }
    }
}
