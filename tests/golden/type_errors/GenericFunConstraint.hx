class GenericFunConstraint { @:generic static function f<T:haxe.Constraints.Constructible<Void->Void>>():T return new T();
static function main() { var s:String = f(); } }
