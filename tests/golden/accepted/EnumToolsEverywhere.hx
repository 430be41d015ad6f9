enum Shape {
	Dot;
	Circle(radius:Int);
}

/* haxe.EnumTools is used everywhere, for all that its first arguments take. */
class EnumToolsEverywhere {
	static function of<T:EnumValue>(value:T, same:EnumValue, type:Enum<Shape>, maybe:Null<Shape>) {
		var name = value.getName();
		var parameters = same.getParameters();
		var all = type.getConstructors();
		var index = maybe.getIndex();
		var equal = value.equals(value);
		return name + parameters.length + all.length + index + equal;
	}

	static function main() {
		switch Type.typeof(Dot) {
			case TEnum(type):
				var name = type.getName();
				trace(name);
			default:
		}
		trace(of(Dot, Dot, Shape, Dot));
	}
}
