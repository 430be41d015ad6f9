class CatchBad { static function main() { try {} catch (e:Int->Int) {} try {} catch (e:{x:Int}) {} try {} catch (e:Array<Int>) {} try {} catch (e:Foo) {} } }
