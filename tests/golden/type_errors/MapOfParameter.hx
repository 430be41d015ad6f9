class MapOfParameter { static function f<K>(x:K) { var m = [x => 1]; var n = [for (i in 0...3) x => i]; } static function g<K, T:K>(x:T) { var m = [x => 1]; } }
