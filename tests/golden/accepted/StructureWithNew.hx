class StructureWithNew {
	@:generic static function mk<T:{ function new():Void; }>():T return new T();
	@:generic static function mk2<T:haxe.Constraints.Constructible<Int->Void>>(n:Int):T return new T(n);
	static function main() { var a:StructureWithNew = mk(); var b:StructureWithNewb = mk2(3); var c = b; }
	public function new() {}
}
class StructureWithNewb { public function new(n:Int) {} }
