-- Certificates of the people we write to, learned from mail they signed.
create table mail_certificate (
  id          uuid primary key,
  address     varchar(320)   not null,
  -- SHA-256, hexadecimal.
  fingerprint varchar(64)    not null,
  -- X.509, DER, base64.
  encoded     varchar(20000) not null,
  valid_from  timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  known_since timestamp(6) with time zone not null,
  constraint mail_certificate_once unique (address, fingerprint)
);
