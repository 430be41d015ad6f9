@:generic class G<T:haxe.Constraints.Constructible<Void->Void>> { public function new() {} public function mk():T return new T(); }
class N<T:haxe.Constraints.Constructible<Void->Void>> { public function new() { var g = new G<T>(); } }
class GenericCtorNongeneric { static function main() { new N<GenericCtorNongeneric>(); } public function new() {} }
