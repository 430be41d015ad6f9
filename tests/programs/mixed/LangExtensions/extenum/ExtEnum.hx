package extenum;

using ExtEnum.ShapeTools;
enum Shape { Circle(r:Float); Rect(w:Float, h:Float); Unit; }
class ShapeTools {
	public static function area(s:Shape):Float return switch (s) { case Circle(r): 3 * r * r; case Rect(w, h): w * h; case Unit: 1; }
	public static function scale(s:Shape, f:Float):Shape return switch (s) { case Circle(r): Circle(r * f); case Rect(w, h): Rect(w * f, h * f); case Unit: Rect(f, f); }
	public static function isUnit(s:Shape) return s.match(Unit);
}
class ExtEnum {
	public static function main() {
		Sys.println(Circle(2).area() + "");
		Sys.println(Rect(2, 3).scale(2).area() + "");
		Sys.println(Unit.scale(3).scale(2).area() + "");
		Sys.println(Unit.isUnit() + "" + Circle(1).isUnit());
		Sys.println([Circle(1), Unit].map(s -> s.area()).join(","));
		Sys.println(Circle(1).getName() + Circle(2.5).getParameters()[0] + Rect(1, 2).getIndex());
	}
}
