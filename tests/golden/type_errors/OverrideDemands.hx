class ADemands { public function new() {} function hook(x:Int):Void {} public static function create():ADemands return new ADemands(); }
class BDemands extends ADemands { override function hook(x:Int, y:Int):Void { super.hook(x, y); } override static function create():BDemands return new BDemands(); public function new(n:Int) { super(n); } }
class CDemands extends BDemands { function hook(x:Int):Void {} }
class OverrideDemands { static function main() { new ADemands().hook(1); BDemands.create(); new BDemands().hook(1); } }
