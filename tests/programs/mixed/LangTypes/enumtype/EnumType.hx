package enumtype;

enum Color { Red; Green; Rgb(r:Int, g:Int, b:Int); }
class EnumType {
	public static function main() {
		var c = Rgb(1, 2, 3);
		Sys.println(Type.enumIndex(c) + Type.enumConstructor(c));
		Sys.println(Type.enumParameters(c).join(","));
		Sys.println(Type.getEnumConstructs(Color).join(","));
		Sys.println(Type.getEnumName(Color));
		Sys.println(Std.string(Type.createEnum(Color, "Red")));
		Sys.println(Std.string(Type.createEnum(Color, "Rgb", [4, 5, 6])));
		Sys.println(Std.string(Type.createEnumIndex(Color, 1)));
		Sys.println(Std.string(Type.enumEq(Rgb(1, 2, 3), c)) + Std.string(Type.enumEq(Red, Green)));
		Sys.println(c.getName() + c.getIndex() + c.getParameters().length + c.equals(Rgb(1, 2, 3)));
		Sys.println(Type.allEnums(Color).map(e -> e.getName()).join("+"));
		Sys.println(Color.getConstructors().join("/") + Color.createByName("Green").getIndex() + Color.createByIndex(0).getName());
		Sys.println(Std.string(Red == Red));
		try { Type.createEnum(Color, "Nope"); } catch (e:Dynamic) Sys.println("no such");
		Sys.println([Green, Red].map(x -> x.getIndex()).join(""));
	}
}
