package dev.beachhead.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws two curves as lines on the page, so that they stay sharp at any size. */
final class CurveDrawer implements FSObjectDrawer {
    static final String TYPE = "beachhead/curves";

    private static final Color LINE = new Color(0xE6E0D6);
    private static final Color MAIN = new Color(0x0B6E69);
    private static final Color BESIDE = new Color(0x9AA5AF);
    private static final Color LOW = new Color(0xC8431F);
    private static final double MIDDLE = 0.5;

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var main = points(element.getAttribute("data-main"), width / dotsPerPixel, height / dotsPerPixel);
        var beside = points(element.getAttribute("data-beside"), width / dotsPerPixel, height / dotsPerPixel);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                graphics -> draw(graphics, main, beside, width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private static void draw(
            Graphics2D graphics, List<Point2D> main, List<Point2D> beside, double width, double height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(LINE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(0, height / 2, width, height / 2));
        graphics.setColor(BESIDE);
        graphics.setStroke(
                new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {4, 4}, 0));
        graphics.draw(line(beside));
        graphics.setColor(MAIN);
        graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line(main));
        for (var point : main) {
            graphics.setColor(point.getY() > height * MIDDLE ? LOW : MAIN);
            graphics.fill(new Ellipse2D.Double(point.getX() - 3, point.getY() - 3, 6, 6));
        }
    }

    private static Path2D line(List<Point2D> points) {
        var path = new Path2D.Double();
        for (var point : points) {
            if (path.getCurrentPoint() == null) path.moveTo(point.getX(), point.getY());
            else path.lineTo(point.getX(), point.getY());
        }
        return path;
    }

    /** Each stage has the same width and its point in the middle; a margin keeps dots whole at the top and the bottom. */
    private static List<Point2D> points(String heights, double width, double height) {
        var all = heights.split(" ");
        var points = new ArrayList<Point2D>();
        double margin = 6;
        for (int stage = 0; stage < all.length; stage++) {
            if (all[stage].equals("-")) continue;
            double x = width * (stage + MIDDLE) / all.length;
            double y = margin + (1 - Double.parseDouble(all[stage])) * (height - 2 * margin);
            points.add(new Point2D.Double(x, y));
        }
        return points;
    }
}
