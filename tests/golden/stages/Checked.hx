/* A check of a type stays in the tree when the value has that type already. */
class Checked {
	public static function same(x:Int):Int
		return (x : Int);

	public static function wide(x:Int):Float
		return (x : Float) + 0.5;
}
